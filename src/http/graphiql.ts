import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Router, type Request, type Response } from 'express';
import helmet from 'helmet';
import { graphiqlStart, graphiqlWorkers } from './graphiql-start.ts';

/** A file of the page, ready to send. */
interface Asset {
  readonly type: string;
  readonly plain: Buffer;
  readonly packed: Buffer;
  readonly tag: string;
}

/** Everything from here, nothing from anywhere else. The editor writes style elements, hence the one exception. */
const pagePolicy = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      workerSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      fontSrc: ["'self'", 'data:'],
      imgSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  referrerPolicy: { policy: 'no-referrer' },
  // Whether sibling hosts speak TLS is not ours to say.
  strictTransportSecurity: { includeSubDomains: false },
});

const scriptType = 'text/javascript; charset=utf-8';
const pack = promisify(gzip);

/**
 * `GET /graphiql`: the query editor, all of it served from this process. Its files are read, packed and kept when
 * somebody first asks, since they weigh 9 MB.
 */
export function graphiqlRoutes({ demo, defaultQuery }: { demo: boolean; defaultQuery: string }): Router {
  const routes = Router();
  let assets: Promise<ReadonlyMap<string, Asset>> | undefined;

  routes.use('/graphiql', pagePolicy);
  routes.get(['/graphiql', '/graphiql/:file'], async (request, response, next) => {
    assets ??= loadAssets(page({ demo, defaultQuery }));
    const asset = (await assets).get(String(request.params.file ?? ''));
    if (asset) return sendAsset(request, response, asset);
    return next();
  });
  return routes;
}

function page({ demo, defaultQuery }: { demo: boolean; defaultQuery: string }): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>衡 Accord · GraphiQL</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/graphiql/graphiql.css">
<style>html, body, #root { height: 100%; margin: 0; }</style>
</head>
<body class="no-focus-outline">
<noscript>此页需要 JavaScript / This page needs JavaScript.</noscript>
<div id="root" data-demo="${demo ? 'yes' : 'no'}" data-query="${escapeAttribute(defaultQuery)}"></div>
<script src="/graphiql/graphiql.js"></script>
</body>
</html>
`;
}

async function loadAssets(html: string): Promise<ReadonlyMap<string, Asset>> {
  const { css, js, editorWorkerService, graphqlWorker, jsonWorker } =
    await import('@graphql-yoga/render-graphiql/graphiql');
  const files: [name: string, type: string, text: string][] = [
    ['', 'text/html; charset=utf-8', html],
    ['graphiql.css', 'text/css; charset=utf-8', css],
    ['graphiql.js', scriptType, `${graphiqlWorkers}\n${js};\n${graphiqlStart}`],
    ['editor.worker.js', scriptType, editorWorkerService],
    ['graphql.worker.js', scriptType, graphqlWorker],
    ['json.worker.js', scriptType, jsonWorker],
  ];
  return new Map(
    await Promise.all(files.map(async ([name, type, text]) => [name, await assetOf(type, text)] as const)),
  );
}

async function assetOf(type: string, text: string): Promise<Asset> {
  const plain = Buffer.from(text, 'utf8');
  const tag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
  return { type, plain, packed: await pack(plain), tag };
}

function sendAsset(request: Request, response: Response, { type, plain, packed, tag }: Asset): void {
  const wantsPacked = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  response.setHeader('cache-control', 'no-cache');
  response.setHeader('etag', tag);
  response.setHeader('vary', 'accept-encoding');
  if (request.headers['if-none-match'] === tag) return void response.status(304).end();
  response.setHeader('content-type', type);
  if (wantsPacked) response.setHeader('content-encoding', 'gzip');
  response.end(wantsPacked ? packed : plain);
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
