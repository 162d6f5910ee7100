"""Holds the files of a run to the contract that outside scripts rely on.

    contract.py DIR            every file: header, sums, references, order
    contract.py DIR --hits N   N hits of a search in JSON Lines on standard input
"""

import csv
import hashlib
import json
import pathlib
import sys

COLUMNS = {
    "articles": "article,source,date,language,title,url,verdict,duplicate_of,story",
    "rejected": "file,position,reason",
    "actors": "article,sentence,start,end,language,date,source,actor,code,type,surface,method",
    "frames": "frame,article,sentence,start,end,language,date,source,category,subcategory,cue,"
    "polarity,modality,speaker,rule,confidence",
    "roles": "frame,role,actor,code",
    "sentences": "article,sentence,start,end",
    "findings": "state,dimension,sign,status,log_odds,low,high,balance,balance_low,n,frames,stories,"
    "outlets,published,agrees",
    "metrics": "metric,group,key,value,low,high,n",
}
VALUES = {
    ("articles", "verdict"): "kept duplicate other-language out-of-period off-section too-short",
    ("frames", "category"): "FEAR THREAT ANARCHY MISPERCEPTION POSITIVE",
    ("frames", "polarity"): "asserted negated",
    ("frames", "modality"): "fact hedged hypothetical future historical",
    ("roles", "role"): "experiencer feared threatener target seeker provider distruster distrusted"
    " partner",
    ("findings", "dimension"): "anarchy fear misperceptions",
    ("findings", "sign"): "+ - n/a",
    ("findings", "status"): "decided insufficient inconclusive",
}
STATES = {"ALB", "XKX", "MKD", "BIH", "SRB", "MNE"}


def expect(holds, message):
    if not holds:
        sys.exit("contract: " + message)


def read(folder, name):
    with open(folder / (name + ".csv"), encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, strict=True))
        file.seek(0)
        header = next(csv.reader(file))
    expected = COLUMNS[name].split(",")
    expect(header[: len(expected)] == expected, f"{name}.csv: header {header}")
    for row in rows:
        expect(None not in row and None not in row.values(), f"{name}.csv: ragged row {row}")
    for (table, column), allowed in VALUES.items():
        if table == name:
            wrong = {row[column] for row in rows} - set(allowed.split())
            expect(not wrong, f"{name}.csv: {column} holds {wrong}")
    return rows


def check_sums(folder, tables, manifest):
    counts = manifest["counts"]
    expect(counts["articles"] == len(tables["articles"]), "articles.csv: not as many as counted")
    expect(counts["rejected"] == len(tables["rejected"]), "rejected.csv: not as many as counted")
    expect(counts["records"] == counts["articles"] + counts["rejected"], "the sum does not add up")
    expect(counts["frames"] == len(tables["frames"]), "frames.csv: not as many as counted")
    expect(counts["mentions"] == len(tables["actors"]), "actors.csv: not as many as counted")
    expect(counts["sentences"] == len(tables["sentences"]), "sentences.csv: not as many as counted")
    last = max(folder.iterdir(), key=lambda path: path.stat().st_mtime_ns)
    expect(last.name == "manifest.json", f"{last.name} was written after the manifest")
    for entry in manifest["lexicons"]:
        file = pathlib.Path(entry["name"])
        if file.exists():
            digest = hashlib.sha256(file.read_bytes()).hexdigest()
            expect(entry["sha256"] == digest, f"{file}: hash in the manifest is another")


def check_references(tables):
    kept = {row["article"] for row in tables["articles"] if row["verdict"] == "kept"}
    sentences = {(row["article"], row["sentence"]) for row in tables["sentences"]}
    spans = {key: 0 for key in sentences}
    for row in tables["sentences"]:
        spans[row["article"], row["sentence"]] = (int(row["start"]), int(row["end"]))
    for name in ("actors", "frames"):
        for row in tables[name]:
            place = row["article"], row["sentence"]
            expect(place in sentences, f"{name}.csv: no such sentence {place}")
            start, end = spans[place]
            inside = start <= int(row["start"]) < int(row["end"]) <= end
            expect(inside, f"{name}.csv: outside its sentence {row}")
    expect({article for article, _ in sentences} <= kept, "sentences.csv: article not kept")
    frames = {row["frame"] for row in tables["frames"]}
    expect(len(frames) == len(tables["frames"]), "frames.csv: an id stands twice")
    expect({row["frame"] for row in tables["roles"]} <= frames, "roles.csv: no such frame")
    expect(frames and tables["actors"] and tables["roles"], "a table of tags is empty")
    for language in ("en", "sq"):
        found = [row for row in tables["frames"] if row["language"] == language]
        expect(found, f"frames.csv: no frame in {language}")


def check_findings(tables):
    cells = [(row["state"], row["dimension"]) for row in tables["findings"]]
    expect(len(set(cells)) == len(cells) == 18, f"findings.csv: {len(cells)} cells")
    expect({state for state, _ in cells} == STATES, "findings.csv: other states")
    for row in tables["findings"]:
        decided = row["status"] == "decided"
        expect(decided == (row["sign"] != "n/a"), f"findings.csv: sign without decision {row}")


def check_report(folder):
    html = (folder / "report.html").read_text(encoding="utf-8")
    expect(html.lstrip().lower().startswith("<!doctype html>"), "report.html: no HTML")
    for remote in (' src="http', "<script src", '<link rel="stylesheet"', "@import"):
        expect(remote not in html, f"report.html: needs {remote}")
    for state in ("Albania", "Kosovo", "North Macedonia", "Serbia", "Montenegro"):
        expect(state in html, f"report.html: {state} is missing")


def check_hits(number):
    hits = [json.loads(line) for line in sys.stdin if line.strip()]
    expect(len(hits) == number, f"search: expected {number} hits, found {len(hits)}")
    for hit in hits:
        for key in "article,sentence,start,end,language,date,source,title,text".split(","):
            expect(key in hit, f"search: a hit without {key}")


def main():
    folder = pathlib.Path(sys.argv[1])
    if "--hits" in sys.argv:
        check_hits(int(sys.argv[3]))
        return
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    tables = {name: read(folder, name) for name in COLUMNS}
    check_sums(folder, tables, manifest)
    check_references(tables)
    check_findings(tables)
    check_report(folder)
    print("contract holds:", ", ".join(f"{len(rows)} {name}" for name, rows in tables.items()))


main()
