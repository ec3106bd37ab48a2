// The data and the schema of bench/GraphQL/Shop.cs, for the servers of npm.
const categories = ['tools', 'toys', 'books', 'music'];
const range = (count, make) => Array.from({ length: count }, (_, number) => make(number));

const product = (number) => ({
  id: `${number}`,
  name: `Product number ${number}`,
  priceCents: 1000 + number * 37,
  inStock: number % 3 !== 0,
  category: number % 5 === 4 ? null : categories[number % 4],
});
const order = (customer, number) => ({
  id: `c${customer}-${number}`,
  totalCents: customer * 1000 + number,
  lines: range(3, (line) => ({ quantity: line + 1, product: product(customer + number + line) })),
});

const products = range(200, product);
const customers = range(20, (number) => ({ id: `c${number}`, name: `Customer ${number}`, orders: range(3, (one) => order(number, one)) }));

export const typeDefs = `
  type Query {
    product(id: ID!): Product
    products(first: Int! = 100): [Product!]!
    customers(first: Int! = 10): [Customer!]!
  }
  type Product { id: ID! name: String! priceCents: Int! inStock: Boolean! category: String }
  type Customer { id: ID! name: String! orders: [Order!]! }
  type Order { id: ID! totalCents: Int! lines: [Line!]! }
  type Line { quantity: Int! product: Product! }
`;

export const resolvers = {
  Query: {
    product: (_, { id }) => products[Number(id)] ?? null,
    products: (_, { first }) => products.slice(0, first),
    customers: (_, { first }) => customers.slice(0, first),
  },
};
