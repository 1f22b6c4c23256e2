import { createRequire } from 'node:module';

/**
 * The only module that names graphql-shield and graphql-middleware. Both are loaded as CommonJS: shield's ES build
 * imports a function that Node removed, and middleware must be the copy that shield checks its own generator against.
 */
const require = createRequire(import.meta.url);
const util = require('node:util') as { isUndefined?: (value: unknown) => boolean };
util.isUndefined ??= (value) => value === undefined;

const shieldModule = require('graphql-shield') as typeof import('graphql-shield');
const middlewareModule = require('graphql-middleware') as typeof import('graphql-middleware');

export const { shield, rule, allow, deny } = shieldModule;
export const { applyMiddleware } = middlewareModule;
