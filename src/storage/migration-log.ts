/** Is told the name of each migration once it is committed. */
export type MigrationLog = (line: string) => void;
