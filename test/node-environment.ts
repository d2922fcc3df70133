import { TestEnvironment } from 'jest-environment-node'

/**
 * Jest's own Node environment, with the outer realm's typed arrays: native addons compare their class with their own
 * and refuse the inner realm's.
 */
class NodeEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup()
    Object.assign(this.global, {
      ArrayBuffer,
      BigInt64Array,
      BigUint64Array,
      Float32Array,
      Float64Array,
      Int32Array,
      Uint8Array,
      Uint16Array,
    })
  }
}

export default NodeEnvironment
