// node server.mjs PORT FILE: serves the partner at PORT and keeps its data in FILE. Starts anew when it leaves with 75.
import { createServer } from 'node:http';
import { Partner } from './partner.mjs';

const longest = 64 * 1024;

/** The partner behind HTTP; `work` is begun when the answer has been given. */
export function serve(partner, port) {
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const status = body === null ? 413 : partner.take(request.headers, body);
    const type = status === 204 && JSON.parse(body).type;
    if (type === 'conformance.settle') await partner.settled();
    if (partner.answersLate) await partner.settled();
    response.writeHead(status).end(partner.answersWith?.());
    if (type === 'conformance.restart') response.once('close', () => process.exit(75));
    else if (status === 204) void partner.work();
  });
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)));
}

async function bodyOf(request) {
  const parts = [];
  let length = 0;
  for await (const part of request) {
    length += part.length;
    if (length <= longest) parts.push(part);
  }
  return length > longest ? null : Buffer.concat(parts).toString('utf8');
}

if (import.meta.main) {
  const [port, file] = process.argv.slice(2);
  const partner = new Partner(file);
  await serve(partner, Number(port));
  console.log('ready');
  if (partner.state.hub) void partner.work();
}
