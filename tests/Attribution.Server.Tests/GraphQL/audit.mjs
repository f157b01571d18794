/** The audit of graphql-http against the address in the first argument, with the bearer token in the second: one line an audit, its state first. */
import { auditServer } from 'graphql-http';

const [, , url, token] = process.argv;
const fetchFn = (input, init) => fetch(input, { ...init, headers: { ...init?.headers, authorization: `Bearer ${token}` } });
for (const audit of await auditServer({ url, fetchFn })) {
  console.log(audit.status, audit.id, audit.name, audit.status === 'ok' ? '' : audit.reason);
}
