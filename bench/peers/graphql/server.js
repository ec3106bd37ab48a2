// One GraphQL server, as its documentation sets it up, without logging: node server.js yoga|apollo|mercurius|mercurius-jit.
// Tells its address on standard output, and ends with its standard input.
import { resolvers, typeDefs } from './shop.js';

const starters = {
  async yoga() {
    const { createServer } = await import('node:http');
    const { createSchema, createYoga } = await import('graphql-yoga');
    const server = createServer(createYoga({ schema: createSchema({ typeDefs, resolvers }), logging: false }));
    await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
    return `http://127.0.0.1:${server.address().port}/graphql`;
  },
  async apollo() {
    const { ApolloServer } = await import('@apollo/server');
    const { startStandaloneServer } = await import('@apollo/server/standalone');
    const { url } = await startStandaloneServer(new ApolloServer({ typeDefs, resolvers }), { listen: { port: 0, host: '127.0.0.1' } });
    return url;
  },
  mercurius: () => mercurius(),
  'mercurius-jit': () => mercurius({ jit: 1 }),
};

async function mercurius(options) {
  const { default: fastify } = await import('fastify');
  const { default: plugin } = await import('mercurius');
  const app = fastify({ logger: false });
  await app.register(plugin, { schema: typeDefs, resolvers, ...options });
  return `${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
}

process.env.NODE_ENV = 'production';
console.log(await starters[process.argv[2]]());
process.stdin.on('end', () => process.exit(0)).resume();
