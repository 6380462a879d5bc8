#!/usr/bin/env python3
"""Prints every exercise of free-exercise-db, six to a document, and looks for what went wrong.

    Tests/ExerciseDatabase/render.py DATA REPSHEET OUT [--layouts card,handout] [--papers a4,letter,a6]

DATA is a checkout of github.com/yuhonas/free-exercise-db (in the public domain, Unlicense) or the folder
with its exercises.json; REPSHEET the built command; OUT a folder for documents and PDFs. Wants poppler-utils.

What is looked for: an error or a crash; a word that leaves the page or is printed over another; and, of
handouts, a word of the instructions or a name that is not in the PDF's text.

    Tests/ExerciseDatabase/render.py DATA --sample FILE

writes the twelve hardest records as one document, which is the fixture beside this script.
"""
import argparse, collections, concurrent.futures, html, json, pathlib, re, subprocess, sys

PLANS = [
    "3 x 10-12, rest 90 s", "1 x 10-12 each side @ bodyweight", "3 x 30-45 s hold, rest 45 s",
    "warm-up 1 x 10 @ 40%; 3 x 5 @ 80%; 1 x 5+ @ 85%; rest 3 min, tempo 31X0", "3 x AMRAP @ 60 kg, RPE 8.5",
    "2-3 x 12 each leg @ red band, RIR 1-2", "5 x 400 m, rest 2-3 min", "3 x to failure @ assisted 15 kg",
    "cluster 1 x 2.2.2 @ 85% TM; drop 2 x AMRAP @ 60 kg", "1 x any", "10 x 1:45 @ pin 7",
    "4 x 8 alternating @ bodyweight + 10 kg, hold 2 s, \"slow on the way down, and stop when the form goes\"",
]
STYLES = [
    {"style": "straight"}, {"style": "circuit", "rounds": 3, "rest": "60 s"},
    {"style": "superset", "rounds": 3, "rest": "2 min"}, {"style": "amrap", "duration": "12 min"},
    {"style": "intervals", "work": "40 s", "rest": "20 s", "rounds": 3},
    {"style": "for-time", "rounds": 2, "cap": "15 min"}, {"style": "emom", "duration": "12 min", "every": "2 min"},
]
LEVELS = {"beginner": "beginner", "intermediate": "intermediate", "expert": "advanced"}
KINDS = ["form", "harder", "easier", "safety"]


def exercise(record, number):
    steps = [step.strip() for step in record["instructions"]]
    made = {
        "name": record["name"].strip(), "instructions": [step for step in steps if step],
        "muscles": muscles(record),
        "level": LEVELS[record["level"]],
    }
    if record["equipment"]:
        made["equipment"] = ["bodyweight" if record["equipment"] == "body only" else record["equipment"]]
    if number % 3 == 0:
        made["cues"] = ["Breathe all the way through", "Stay tall"]
    if number % 4 == 0:
        made["tips"] = [{"kind": kind, "text": f"A word about {kind}."} for kind in KINDS]
    if number % 5 == 0:
        made["mistakes"] = ["Too fast", "Too heavy for good form"]
        made["video"] = "https://example.org/" + identifier(record)
    return made


def muscles(record):
    """Three records name a muscle twice; a Repsheet document says each once."""
    primary, secondary = ([name.replace(" ", "-") for name in record[key]] for key in ("primaryMuscles", "secondaryMuscles"))
    return {"primary": primary, "secondary": [name for name in dict.fromkeys(secondary) if name not in primary]}


def identifier(record):
    return re.sub("[^a-z0-9]+", "-", record["id"].lower()).strip("-")


def document(records, number, title):
    exercises = {identifier(record): exercise(record, number + index) for index, record in enumerate(records)}
    items = [{"exercise": name, "plan": PLANS[(number + index) % len(PLANS)]} for index, name in enumerate(exercises)]
    style = STYLES[number % len(STYLES)]
    half = len(items) // 2
    return {
        "repsheet": 1, "title": title, "client": {"name": "Ana", "maxes": {name: "100 kg" for name in exercises}}, "exercises": exercises,
        "workouts": {"w": {
            "frequency": {"per-week": 3, "for": "4 weeks"},
            "blocks": [{"items": items[:half]}, {**style, "items": items[half:]}]}},
    }


# --- What went wrong


def words(text):
    return [word for word in re.split(r"\s+", text) if word]


def flat(text):
    for divider in ("\u00ad\n", "\u00ad", "\u200b"):
        text = text.replace(divider, "")
    return re.sub(r"\s+", "", text)


def boxes(pdf):
    """The words of each page with their boxes, shrunk to what capitals and the baseline take."""
    out = subprocess.run(["pdftotext", "-bbox", pdf, "-"], capture_output=True, text=True).stdout
    for page in re.split(r"<page ", out)[1:]:
        size = re.match(r'width="([\d.]+)" height="([\d.]+)"', page)
        found = []
        for match in re.finditer(r'<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)</word>', page):
            left, top, right, bottom = (float(value) for value in match.groups()[:4])
            height = bottom - top
            # Barlow's box is 1.2 em high, its capitals begin 0.25 em below the top.
            found.append((left + 0.5, top + 0.3 * height, right - 0.5, bottom - 0.3 * height, html.unescape(match.group(5))))
        yield float(size.group(1)), float(size.group(2)), found


def faults(pdf, texts):
    problems = []
    for number, (width, height, found) in enumerate(boxes(pdf), 1):
        found.sort(key=lambda box: box[1])
        for index, (left, top, right, bottom, word) in enumerate(found):
            if left < 10 or top < 10 or right > width - 10 or bottom > height - 10:
                problems.append(f"page {number}: “{word}” leaves the page")
            for other in found[index + 1:]:
                if other[1] >= bottom:
                    break
                if other[0] < right and left < other[2]:
                    problems.append(f"page {number}: “{word}” over “{other[4]}”")
    if texts:
        text = flat(subprocess.run(["pdftotext", "-raw", pdf, "-"], capture_output=True, text=True).stdout)
        # A text may go on over a page: then its words are there, with a footer between them.
        for wanted in texts:
            if flat(wanted) not in text:
                missing = [word for word in words(wanted) if flat(word) not in text]
                if missing:
                    problems.append(f"“{' '.join(missing[:5])}” of “{wanted[:40]}…” is missing")
    return problems


def render(job):
    source, layout, paper, repsheet, texts = job
    pdf = source.with_suffix(f".{layout}.{paper}.pdf")
    run = subprocess.run(
        [repsheet, "render", source, "--layout", layout, "--paper", paper, "-o", pdf], capture_output=True, text=True)
    if run.returncode != 0:
        return layout, paper, 0, [f"{source.name}: exit {run.returncode}: {run.stderr.strip()[-300:]}"]
    problems = faults(pdf, texts if layout == "handout" else [])
    pages = sum(1 for _ in boxes(pdf))
    pdf.unlink()
    return layout, paper, pages, [f"{source.name} as {layout} on {paper}: {problem}" for problem in problems]


def hardest(records):
    """Longest name, most steps, longest step, no steps, a line break in a step, … twelve in all."""
    steps = lambda record: record["instructions"]
    chosen = [
        max(records, key=lambda r: len(r["name"])), max(records, key=lambda r: len(steps(r))),
        max(records, key=lambda r: max(map(len, steps(r)), default=0)), max(records, key=lambda r: sum(map(len, steps(r)))),
        next(r for r in records if not steps(r)), next(r for r in records if any("\n" in s.strip() for s in steps(r))),
        next(r for r in records if any("—" in s for s in steps(r))), max(records, key=lambda r: max(map(len, r["name"].split()))),
        min(records, key=lambda r: len(r["name"])), max(records, key=lambda r: len(r["secondaryMuscles"])),
        next(r for r in records if any("°" in s for s in steps(r))), next(r for r in records if any("¾" in s for s in steps(r))),
    ]
    chosen += sorted(records, key=lambda r: -len(r["name"]))
    unique = list({record["id"]: record for record in chosen}.values())
    return unique[:12]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=pathlib.Path)
    parser.add_argument("repsheet", nargs="?", type=pathlib.Path)
    parser.add_argument("out", nargs="?", type=pathlib.Path)
    parser.add_argument("--layouts", default="card,handout")
    parser.add_argument("--papers", default="a4,letter,a6")
    parser.add_argument("--sample", type=pathlib.Path)
    options = parser.parse_args()
    source = next(path for path in (options.data / "exercises.json", options.data / "dist/exercises.json") if path.exists())
    records = json.loads(source.read_text())
    if options.sample:
        made = document(hardest(records), 0, "The hardest of the exercises")
        options.sample.write_text(json.dumps(made, ensure_ascii=False, indent=1) + "\n")
        return
    if not options.repsheet or not options.out:
        parser.error("REPSHEET and OUT are missing")
    options.out.mkdir(parents=True, exist_ok=True)
    jobs = []
    for start in range(0, len(records), 6):
        group = records[start:start + 6]
        path = options.out / f"{start:03}.json"
        made = document(group, start // 6, f"Exercises {start + 1} to {start + len(group)}")
        path.write_text(json.dumps(made, ensure_ascii=False))
        texts = [text for entry in made["exercises"].values() for text in [entry["name"]] + entry["instructions"]]
        for layout in options.layouts.split(","):
            for paper in options.papers.split(","):
                jobs.append((path, layout, paper, options.repsheet.resolve(), texts))
    pages, problems = collections.Counter(), []
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for layout, paper, count, found in pool.map(render, jobs):
            pages[layout, paper] += count
            problems += found
    for (layout, paper), count in sorted(pages.items()):
        print(f"{layout} on {paper}: {count} pages")
    print("\n".join(problems))
    print(f"{len(records)} exercises, {len(jobs)} PDFs, {sum(pages.values())} pages, {len(problems)} problems")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
