/** The driver of npm, on the server that the environment names. */
import neo4j from 'neo4j-driver';

export const driver = neo4j.driver(process.env.BENCH_URI, neo4j.auth.basic(process.env.BENCH_USER, process.env.BENCH_PASSWORD), { disableLosslessIntegers: true });

export const read = async (cypher, parameters) => (await driver.executeQuery(cypher, parameters, { database: 'neo4j', routing: 'READ' })).records.map((record) => record.toObject());

export { neo4j };
