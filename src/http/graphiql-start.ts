/**
 * Runs before GraphiQL in the page: its editors work in the background, in scripts of their own, which are served from
 * here like everything else.
 */
export const graphiqlWorkers = `
self.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl: (_module, label) => '/graphiql/' + (label === 'json' || label === 'graphql' ? label : 'editor') + '.worker.js',
};
`;

/**
 * Runs after GraphiQL. In the demo it signs in as the person named by \`?as=stf_…\`, or as the first one, so that the
 * schema shows and queries work at once.
 */
export const graphiqlStart = `
(async () => {
  const root = document.querySelector('#root');
  const { demo, query } = root.dataset;
  const headers = { Authorization: 'Bearer ' };
  let intro = '';
  if (demo === 'yes') {
    try {
      const { people } = await (await fetch('/demo/people')).json();
      const asked = new URLSearchParams(location.search).get('as');
      const person = people.find(({ id }) => id === asked) ?? people[0];
      const body = JSON.stringify({ staff: person.id });
      const answer = await fetch('/demo/token', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      headers.Authorization = 'Bearer ' + (await answer.json()).token;
      const line = ({ id, name, agency }) => '#   /graphiql?as=' + id + '  ' + name + '，' + agency.name.zh + ' / ' + agency.name.en;
      intro = '# 您现在是 / You are: ' + person.name + '，' + person.agency.name.zh + ' / ' + person.agency.name.en +
        '\\n# 换一个人 / Be somebody else:\\n' + people.slice(0, 12).map(line).join('\\n') + '\\n\\n';
    } catch {
      intro = '# 演示登录不可用 / The demo sign-in is not available\\n\\n';
    }
  }
  YogaGraphiQL.renderYogaGraphiQL(root, {
    endpoint: '/graphql',
    title: '衡 Accord',
    defaultQuery: intro + query,
    headers: JSON.stringify(headers, null, 2),
    shouldPersistHeaders: false,
  });
})();
`;
