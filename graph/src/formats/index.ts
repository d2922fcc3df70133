export { type CsvOptions, networkToCsv } from './csv'
export { networkToGexf } from './gexf'
export { networkToGraphml } from './graphml'
export { xmlText } from './xml-text'
