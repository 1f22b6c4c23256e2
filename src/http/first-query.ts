/** The first query a newcomer sees in GraphiQL. */
export const firstQuery = `# 欢迎。先在 Headers 里填写 {"Authorization": "Bearer <token>"}
# Welcome. Put {"Authorization": "Bearer <token>"} under Headers first.
{
  viewer { staff { name } agency { name { zh en } } }
  inbox { nodes { number state kind { title { zh en } } nextDeadline { dueOn overdue } dispute { number } } }
}
`;
