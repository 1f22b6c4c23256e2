// npx accord keygen FILE：生成 Ed25519 私钥，写入 FILE（仅本人可读），打印公钥（JWK）供登记。
// Makes an Ed25519 key, writes it to FILE (readable by its owner alone) and prints the public half (JWK) to register.
import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';

const [file] = process.argv.slice(2);
if (!file || file.startsWith('-')) {
  console.error('用法 / usage: npx accord keygen FILE');
  process.exitCode = 2;
} else {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  try {
    // A key that is there already is in use: it is never written over.
    writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { flag: 'wx', mode: 0o600 });
    const { kty, crv, x } = publicKey.export({ format: 'jwk' });
    console.log(JSON.stringify({ kty, crv, x }));
  } catch (error) {
    console.error(
      error.code === 'EEXIST' ? `文件已存在，未改动 / it is there already and stays: ${file}` : String(error),
    );
    process.exitCode = 1;
  }
}
