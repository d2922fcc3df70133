#!/usr/bin/env node
// In a checkout, nothing is built on install: what is absent or older than its source is built here.
const { existsSync } = require('node:fs')
const { enableCompileCache } = require('node:module')
const path = require('node:path')

const builder = path.join(__dirname, '../../../scripts/build.cjs')
const program = path.join(__dirname, '../dist/run.js')

async function buildCheckout() {
  if (!existsSync(builder)) return
  const steps = require(builder).planBuild({ withPage: process.argv[2] === 'view' })
  if (steps.length === 0) return
  process.stderr.write('newsgraph: building what changed since it last ran\n')
  const outcomes = await Promise.allSettled(steps.map((step) => step()))
  for (const { reason } of outcomes)
    if (reason !== undefined) process.stderr.write(`newsgraph: not built: ${reason.message}\n`)
}

async function run() {
  enableCompileCache?.()
  await buildCheckout()
  await require(program).run()
}

run()
