/**
 * Writes golden.json anew: the bytes that npm's neo4j-driver sends for each value and message, caught by a socket that answers SUCCESS to
 * everything. Run after `npm ci`: node tests/Attribution.Bolt.Tests/Fixtures/make-golden.mjs
 */
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';

const bolt58 = Buffer.from([0, 0, 8, 5]);
const success = Buffer.from([0, 3, 0xb1, 0x70, 0xa0, 0, 0]);
const routed = packed({
  rt: {
    ttl: 300,
    db: 'neo4j',
    servers: [
      { addresses: ['127.0.0.1:PORT'], role: 'ROUTE' },
      { addresses: ['127.0.0.1:PORT'], role: 'READ' },
      { addresses: ['127.0.0.1:PORT'], role: 'WRITE' },
    ],
  },
});

const messages = [];
const server = createServer((socket) => {
  let bytes = Buffer.alloc(0);
  let isAgreed = false;
  socket.on('error', () => {});
  socket.on('data', (data) => {
    bytes = Buffer.concat([bytes, data]);
    if (!isAgreed && bytes.length >= 20) {
      bytes = bytes.subarray(20);
      isAgreed = true;
      socket.write(bolt58);
    }
    for (let message = take(); message; message = take()) {
      messages.push(message);
      if (message[1] !== 0x02) socket.write(message[1] === 0x66 ? withPort(routed) : success);
    }
  });

  function take() {
    const parts = [];
    for (let at = 0; isAgreed && at + 2 <= bytes.length; ) {
      const size = bytes.readUInt16BE(at);
      at += 2;
      if (size === 0) {
        bytes = bytes.subarray(at);
        return Buffer.concat(parts);
      }
      if (at + size > bytes.length) return undefined;
      parts.push(bytes.subarray(at, at + size));
      at += size;
    }
    return undefined;
  }
});

/** Just enough PackStream for the routing table. */
function packed(value) {
  return Buffer.concat([Buffer.from([0xb1, 0x70]), pack(value)]);
  function pack(item) {
    if (typeof item === 'number') return Buffer.from([0xc9, item >> 8, item & 0xff]);
    if (typeof item === 'string') return Buffer.concat([Buffer.from([0xd0, item.length]), Buffer.from(item)]);
    if (Array.isArray(item)) return Buffer.concat([Buffer.from([0x90 + item.length]), ...item.map(pack)]);
    const entries = Object.entries(item);
    return Buffer.concat([Buffer.from([0xa0 + entries.length]), ...entries.flatMap(([key, entry]) => [pack(key), pack(entry)])]);
  }
}

function withPort(message) {
  const text = message.toString('latin1').replaceAll('\xd0\x0e127.0.0.1:PORT', () => {
    const address = `127.0.0.1:${port}`;
    return `\xd0${String.fromCharCode(address.length)}${address}`;
  });
  const body = Buffer.from(text, 'latin1');
  return Buffer.concat([Buffer.from([body.length >> 8, body.length & 0xff]), body, Buffer.from([0, 0])]);
}

const { types } = neo4j;
const values = {
  null: null,
  true: true,
  false: false,
  int_0: neo4j.int(0),
  int_127: neo4j.int(127),
  int_128: neo4j.int(128),
  int_m16: neo4j.int(-16),
  int_m17: neo4j.int(-17),
  int_m128: neo4j.int(-128),
  int_m129: neo4j.int(-129),
  int_32767: neo4j.int(32767),
  int_32768: neo4j.int(32768),
  int_m32769: neo4j.int(-32769),
  int_2147483647: neo4j.int(2147483647),
  int_2147483648: neo4j.int('2147483648'),
  int_max: neo4j.int('9223372036854775807'),
  int_min: neo4j.int('-9223372036854775808'),
  float_1_1: 1.1,
  float_m0: -0.0,
  float_inf: Number.POSITIVE_INFINITY,
  text_empty: '',
  text_15: 'a'.repeat(15),
  text_16: 'a'.repeat(16),
  text_255: 'a'.repeat(255),
  text_256: 'a'.repeat(256),
  text_unicode: 'zażółć 𝄞 Ж',
  bytes_0: new Int8Array(0),
  bytes_3: new Int8Array([1, 2, -1]),
  bytes_256: new Int8Array(256),
  list_empty: [],
  list_mixed: [neo4j.int(1), 'a', null, [true]],
  list_16: Array.from({ length: 16 }, (_, index) => neo4j.int(index)),
  list_300: Array.from({ length: 300 }, () => neo4j.int(0)),
  map_empty: {},
  map_a: { a: neo4j.int(1) },
  map_16: Object.fromEntries(Array.from({ length: 16 }, (_, index) => [`k${index}`, neo4j.int(index)])),
  date: new types.Date(neo4j.int(2026), neo4j.int(3), neo4j.int(1)),
  date_1969: new types.Date(neo4j.int(1969), neo4j.int(12), neo4j.int(31)),
  local_time: new types.LocalTime(neo4j.int(12), neo4j.int(34), neo4j.int(56), neo4j.int(789)),
  time: new types.Time(neo4j.int(12), neo4j.int(34), neo4j.int(56), neo4j.int(789), neo4j.int(-3600)),
  local_date_time: new types.LocalDateTime(neo4j.int(2026), neo4j.int(3), neo4j.int(1), neo4j.int(12), neo4j.int(34), neo4j.int(56), neo4j.int(789)),
  local_date_time_1969: new types.LocalDateTime(neo4j.int(1969), neo4j.int(12), neo4j.int(31), neo4j.int(23), neo4j.int(59), neo4j.int(59), neo4j.int(1)),
  date_time_offset: new types.DateTime(neo4j.int(2026), neo4j.int(3), neo4j.int(1), neo4j.int(12), neo4j.int(34), neo4j.int(56), neo4j.int(789), neo4j.int(7200)),
  date_time_zone: new types.DateTime(
    neo4j.int(2026), neo4j.int(7), neo4j.int(1), neo4j.int(12), neo4j.int(34), neo4j.int(56), neo4j.int(789), undefined, 'Europe/Warsaw'),
  duration: new types.Duration(neo4j.int(1), neo4j.int(-2), neo4j.int(3), neo4j.int(4)),
  point_2d: new types.Point(neo4j.int(4326), 19.9, 50.1),
  point_3d: new types.Point(neo4j.int(9157), 1, 2, 3),
};

await new Promise((done) => server.listen(0, '127.0.0.1', done));
const { port } = server.address();
const golden = { values: {}, messages: {} };

async function caught(scheme, work, tag) {
  messages.length = 0;
  const driver = neo4j.driver(`${scheme}://127.0.0.1:${port}`, neo4j.auth.basic('ann', 'secret'), { userAgent: 'golden/1', telemetryDisabled: true });
  await work(driver).catch(() => {});
  await driver.close();
  const found = messages.find((message) => message[1] === tag);
  if (!found) throw new Error(`no message with the tag ${tag.toString(16)}`);
  return found;
}

const inSession = (config, work) => async (driver) => {
  const session = driver.session(config);
  await work(session);
  await session.close();
};

// RUN: B3 10, the text 1 as 81 31, A1 81 76 for the one parameter v, the value, A0 for the extra.
const transaction = (query, params) => inSession({ database: 'neo4j' }, (session) => session.executeWrite((tx) => tx.run(query, params)));
for (const [name, value] of Object.entries(values)) {
  const run = await caught('bolt', transaction('1', { v: value }), 0x10);
  golden.values[name] = run.subarray(7, run.length - 1).toString('hex');
}

const settings = { database: 'db1', bookmarks: ['FB:1'], impersonatedUser: 'bob', defaultAccessMode: 'READ', fetchSize: 10 };
const config = { timeout: 1500, metadata: { app: 'x' } };
const add = async (name, tag, work, scheme = 'bolt') => {
  golden.messages[name] = (await caught(scheme, work, tag)).toString('hex');
};
await add('LOGON', 0x6a, inSession({}, (session) => session.run('RETURN 1')));
await add('LOGOFF', 0x6b, async (driver) => {
  await inSession({}, (session) => session.run('RETURN 1'))(driver);
  await inSession({ auth: neo4j.auth.basic('bob', 'other') }, (session) => session.run('RETURN 1'))(driver);
});
await add('RUN', 0x10, inSession(settings, (session) => session.run('RETURN $x', { x: neo4j.int(1) }, config)));
await add('RUN_IN_TRANSACTION', 0x10, transaction('RETURN $x', { x: neo4j.int(1) }));
await add('PULL', 0x3f, inSession(settings, (session) => session.run('RETURN 1')));
await add('BEGIN', 0x11, inSession(settings, (session) => session.executeWrite((tx) => tx.run('RETURN 1'), config)));
await add('COMMIT', 0x12, transaction('RETURN 1'));
await add('ROLLBACK', 0x13, inSession({}, async (session) => (await session.beginTransaction()).rollback()));
await add('ROUTE', 0x66, inSession(settings, (session) => session.run('RETURN 1')), 'neo4j');
await add('GOODBYE', 0x02, inSession({}, (session) => session.run('RETURN 1')));

golden.port = port;
writeFileSync(join(import.meta.dirname, 'golden.json'), `${JSON.stringify(golden, null, 2)}\n`);
server.close();
