// Loaded before the program: every door to the network throws, so that a program that opens one fails loudly.
import dgram from 'node:dgram'
import dns from 'node:dns'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'

const refuse = (door) => () => {
  process.stderr.write(`network door opened: ${door}\n`)
  process.exit(99)
}
net.Socket.prototype.connect = refuse('net.Socket.connect')
net.Server.prototype.listen = refuse('net.Server.listen')
dgram.createSocket = refuse('dgram.createSocket')
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) dns[name] = refuse(`dns.${name}`)
globalThis.fetch = refuse('fetch')
syncBuiltinESMExports()
