import { fileURLToPath } from 'node:url'
import { defineConfig, mergeConfig } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import online from './vite.config.ts'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The page as one file, into which `newsgraph export --format html` writes stories. */
export default mergeConfig(
  online,
  defineConfig({
    plugins: [viteSingleFile()],
    resolve: {
      alias: [{ find: /^\.\/start-worker$/, replacement: at('src/offline/start-worker.ts') }],
    },
    build: {
      outDir: 'dist/offline',
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: { input: at('offline.html') },
    },
  }),
)
