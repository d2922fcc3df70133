#!/usr/bin/env node
// In a checkout, nothing is built on install: what is absent or older than its source is built here.
const { existsSync } = require('node:fs')
const { enableCompileCache } = require('node:module')
const path = require('node:path')

const builder = path.join(__dirname, '../../../scripts/build.cjs')

async function buildCheckout() {
  const { staleSources, compile, isPageStale, buildPage } = require(builder)
  const sources = staleSources()
  const page = process.argv[2] === 'view' && isPageStale()
  if (sources.length === 0 && !page) return
  process.stderr.write('newsgraph: building what changed since it last ran\n')
  const outcomes = await Promise.allSettled([compile(sources), page && buildPage()])
  for (const { reason } of outcomes)
    if (reason !== undefined) process.stderr.write(`newsgraph: not built: ${reason.message}\n`)
}

async function main() {
  enableCompileCache?.()
  if (existsSync(builder)) await buildCheckout()
  await require('../dist/run.js').run(process.argv.slice(2))
}

main()
