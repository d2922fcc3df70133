export { EXPORT_FORMATS, type ExportFormat } from './export/export-formats'
export { type RunningServer, type ServerOptions, startServer } from './start-server'
export type { ReadStory, StorySource } from './stories/read-story'
