import Fastify from 'fastify'
import mercurius from 'mercurius'
import { endWithInput, resolvers, typeDefs } from './catalogue.mjs'

const app = Fastify()
app.register(mercurius, { schema: typeDefs, resolvers, jit: 1 })
console.log(await app.listen({ port: 0, host: '127.0.0.1' }))
endWithInput()
