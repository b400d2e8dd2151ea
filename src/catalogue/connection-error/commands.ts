import { apiUrl } from '../../facts/sdk.ts';
import { API_HOST as host } from '../commands.ts';

/** One command a cause; only the article shows them. POSIX shell. */

/** What a program inherits that changes its way; passwords in addresses are masked. */
export const WAY = `env | grep -iE 'base_url|_proxy|cert' | sed 's#//[^@]*@#//***@#'`;

/** Addresses to which the name of the API resolves on this machine. */
export const RESOLVE = `getent ahosts ${host}`;

/** Whether anything accepts the connection, with the address that was tried. */
export const CONNECT = `curl -sSv --connect-timeout 10 -o /dev/null ${apiUrl.value}`;

/** The same way over IPv4 alone. */
export const ONLY_IPV4 = `curl -4 -sSI ${apiUrl.value} | head -n 1`;

/** Who signed the certificate that arrives here. */
export const ISSUER = `openssl s_client -connect ${host}:443 -servername ${host} </dev/null 2>/dev/null |
  openssl x509 -noout -issuer`;

/** The same way past the proxy of the environment. */
export const WITHOUT_PROXY = `curl -sSI --noproxy '*' ${apiUrl.value} | head -n 1`;
