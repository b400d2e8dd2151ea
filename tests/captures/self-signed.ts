import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';

/** A fresh certificate that no client trusts, made by openssl. */
export const selfSigned = (): { key: string; cert: string } => {
  const folder = mkdtempSync(`${tmpdir()}/certificate-`);
  try {
    execFileSync(
      'openssl',
      [
        ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=127.0.0.1'],
        ...[
          '-addext',
          'subjectAltName=IP:127.0.0.1',
          '-keyout',
          `${folder}/key.pem`,
          '-out',
          `${folder}/cert.pem`,
        ],
      ],
      { stdio: 'ignore' },
    );
    return {
      key: readFileSync(`${folder}/key.pem`, 'utf8'),
      cert: readFileSync(`${folder}/cert.pem`, 'utf8'),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
};
