/**
 * An OpenID provider for tests, by npm oidc-provider: prints its issuer, then serves until its input ends. The first argument names its host (127.0.0.1).
 * POST /test/sign {header, payload, key} signs a token, by default with the key in use; POST /test/rotate takes another key;
 * POST /test/away {away} answers everything with 500 until told otherwise; GET /test/fetches counts requests for keys.
 */
import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import { SignJWT, importJWK } from 'jose';
import Provider from 'oidc-provider';

const audience = 'api://attribution';
const person = { tid: 'tenant-pl', oid: 'anna-1', roles: ['analyst', 'unknown-role'] };
let [keys, provider, away, fetches] = [[], null, false, 0];

function newKey(kid) {
  return { ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }), kid, alg: 'RS256', use: 'sig' };
}

function makeProvider(issuer) {
  const made = new Provider(issuer, {
    jwks: { keys },
    clients: [
      {
        client_id: 'attribution', client_secret: 'server-secret', application_type: 'native', redirect_uris: ['http://127.0.0.1/auth/oidc/callback'],
        grant_types: ['authorization_code'], response_types: ['code'], token_endpoint_auth_method: 'client_secret_post',
      },
      { client_id: 'robot', client_secret: 'robot-secret', redirect_uris: [], response_types: [], grant_types: ['client_credentials'], token_endpoint_auth_method: 'client_secret_post' },
    ],
    claims: { openid: ['sub', 'tid', 'oid', 'roles'] },
    conformIdTokenClaims: false,
    cookies: { keys: ['test'] },
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => audience,
        getResourceServerInfo: () => ({ scope: 'graph.access', audience, accessTokenFormat: 'jwt', jwt: { sign: { alg: 'RS256' } } }),
      },
    },
    extraTokenClaims: () => ({ ver: '2.0', tid: person.tid, oid: 'robot-1', roles: ['tool', 'administrator'] }),
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, ...person }) }),
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    async loadExistingGrant(context) {
      const grant = new context.oidc.provider.Grant({ clientId: context.oidc.client.clientId, accountId: context.oidc.session.accountId });
      grant.addOIDCScope('openid');
      grant.addResourceScope(audience, 'graph.access');
      await grant.save();
      return grant;
    },
  });
  return made;
}

async function sign({ header, payload, key }) {
  const used = key === 'other' ? newKey('k1') : keys[0];
  const now = Math.floor(Date.now() / 1000);
  const whole = { iss: issuer, aud: audience, iat: now, exp: now + 300, sub: 'anna', scp: 'graph.access', ...person, ...payload };
  const claims = Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== null));
  const protectedHeader = Object.fromEntries(Object.entries({ alg: 'RS256', typ: 'JWT', kid: used.kid, ...header }).filter(([, value]) => value !== null));
  return new SignJWT(claims).setProtectedHeader(protectedHeader).sign(await importJWK(used, 'RS256'));
}

async function read(request) {
  let text = '';
  for await (const part of request) text += part;
  return text === '' ? {} : JSON.parse(text);
}

async function answer(request, response) {
  const { pathname } = new URL(request.url, issuer);
  if (pathname === '/test/sign') return response.end(await sign(await read(request)));
  if (pathname === '/test/fetches') return response.end(String(fetches));
  if (pathname === '/test/public') return response.end(JSON.stringify({ n: keys[0].n, e: keys[0].e }));
  if (pathname === '/test/away') return response.end(String((away = (await read(request)).away)));
  if (pathname === '/test/rotate') {
    keys = [newKey(`k${Date.now()}`)];
    provider = makeProvider(issuer);
    return response.end();
  }
  if (away) {
    response.statusCode = 500;
    return response.end();
  }
  // A native client is asked for consent each time, whatever was granted before.
  if (pathname.startsWith('/interaction/')) return provider.interactionFinished(request, response, { login: { accountId: 'anna' }, consent: {} });
  fetches += pathname === '/jwks' ? 1 : 0;
  return provider.callback()(request, response);
}

// What goes wrong in one answer ends that answer, not the provider.
const server = createServer((request, response) =>
  answer(request, response).catch((error) => {
    response.statusCode = 500;
    response.end(error.message);
  }),
);
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const issuer = `http://${process.argv[2] ?? '127.0.0.1'}:${server.address().port}`;
keys = [newKey('k1')];
provider = makeProvider(issuer);
console.log(issuer);
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
