import { Option } from 'commander'

export function publishedOption(): Option {
  return new Option('--published <date>', 'date of the stories that have none, as in 2023-03-02')
}

export function ontologyOption(): Option {
  return new Option(
    '--ontology <file>',
    'JSON that adds kinds and relation types to the built-in ones',
  )
}
