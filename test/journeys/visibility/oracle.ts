export * from '../../permission/oracle/matrix.ts';
