// Driven line by line on standard input: "check cedar" answers what it allows, "run cedar 5000" decides for so many milliseconds.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import makeCasbin from './casbin.js';
import { whole, sliced } from './cedar.js';

const facts = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const engines = { cedar: whole(facts), 'cedar-sliced': sliced(facts), casbin: await makeCasbin(facts) };
const count = facts.requests.length;

/** Decides whole rounds of the requests until the time is over; the clock is read once a round. */
function run(decide, milliseconds) {
  const cpu = process.cpuUsage();
  const began = process.hrtime.bigint();
  let operations = 0;
  let allowed = 0;
  let wall;
  do {
    for (let index = 0; index < count; index++) if (decide(index)) allowed++;
    operations += count;
    wall = Number(process.hrtime.bigint() - began) / 1e6;
  } while (wall < milliseconds);
  const { user, system } = process.cpuUsage(cpu);
  return { operations, allowed, wallMilliseconds: wall, cpuMicroseconds: user + system };
}

console.log(JSON.stringify({ ready: count, node: process.version }));
for await (const line of createInterface({ input: process.stdin })) {
  const [command, engine, milliseconds] = line.split(' ');
  const decide = engines[engine];
  const answer = command === 'check' ? Array.from({ length: count }, (_, index) => (decide(index) ? '1' : '0')).join('') : run(decide, Number(milliseconds));
  console.log(JSON.stringify(answer));
}
