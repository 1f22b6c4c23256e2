/** Where the tests look for a PostgreSQL; its login must be able to create databases and roles. */
export const testServerUrl = process.env.ACCORD_TEST_DATABASE_URL || 'postgres://postgres@127.0.0.1:5432/postgres';

/** The same server, another database. */
export function urlOfDatabase(name: string): string {
  const url = new URL(testServerUrl);
  url.pathname = `/${name}`;
  return url.href;
}
