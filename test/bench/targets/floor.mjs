// The floor: nothing between HTTP and one prepared statement. Identity is a header taken at its word.
import { createServer } from 'node:http';
import pg from 'pg';
import { callers, scopeOf } from './callers.mjs';
import { detailStatement, inboxStatement } from './floor-statements.mjs';
import { receive } from './floor-write.mjs';

const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: Number(process.env.POOL_SIZE),
  pipeline: true,
  options: '-c TimeZone=UTC -c plan_cache_mode=force_generic_plan',
});
const scopes = callers.map(scopeOf);

async function answer({ method, url, headers }) {
  if (url === '/ready') return '{}';
  const caller = Number(headers['x-caller']);
  const [, what, id] = url.split('/');
  if (method === 'POST') return receive(pool, callers[caller], id);
  const statement = what === 'inbox' ? inboxStatement : detailStatement;
  const values = what === 'inbox' ? scopes[caller] : [...scopes[caller], id];
  const { rows } = await pool.query({ ...statement, values });
  return rows[0].body;
}

createServer((request, response) => {
  answer(request).then(
    (body) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
      response.end(body);
    },
    (error) => {
      console.error(error);
      response.writeHead(500).end();
    },
  );
}).listen(Number(process.env.PORT), '127.0.0.1', () => console.log('listening'));
