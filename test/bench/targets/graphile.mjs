// PostGraphile 5 as its documentation has it, with the caller's scope in pgSettings. Identity is a header taken at its word.
import { createServer } from 'node:http';
import { grafserv } from 'postgraphile/grafserv/node';
import { makePgService } from 'postgraphile/adaptors/pg';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { postgraphile } from 'postgraphile';
import { callers, scopeOf } from './callers.mjs';

const settings = callers.map((caller) => {
  const [agency, staff, ...sets] = scopeOf(caller);
  const [parts, full, masked, purpose] = sets.map((set) => `{${set.join(',')}}`);
  return {
    role: 'accord_bench_viewer',
    'bench.agency': agency,
    'bench.staff': staff,
    'bench.parts': parts,
    'bench.full': full,
    'bench.masked': masked,
    'bench.purpose': purpose,
  };
});

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({
      connectionString: process.env.DATABASE_URL,
      schemas: ['public'],
      poolConfig: { max: Number(process.env.POOL_SIZE) },
    }),
  ],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
  grafast: { context: ({ node }) => ({ pgSettings: settings[Number(node.req.headers['x-caller'])] }), explain: false },
});
const server = createServer();
await instance.createServ(grafserv).addTo(server);
server.listen(Number(process.env.PORT), '127.0.0.1', () => console.log('listening'));
