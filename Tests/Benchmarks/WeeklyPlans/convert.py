#!/usr/bin/env python3
"""Turns the benchmark's clients into documents of ours.

    convert.py IN.ndjson OUT.ndjson

Each client has an id, a name, a trainer, a note and five days of six exercises; each becomes one document
with a program of one week. The same words, in our members.
"""
import json
import sys


def identifier(name):
    return "-".join(name.lower().split())


def plan(exercise):
    # Tempo and rest in the trainer's own words, as the workload has them.
    return '%d x %s @ %s, "tempo %s", "rest %s"' % (
        exercise["sets"], exercise["reps"], exercise["load"], exercise["tempo"], exercise["rest"])


def document(client):
    exercises, workouts, days = {}, {}, {}
    for number, day in enumerate(client["days"], 1):
        items = []
        for exercise in day["exercises"]:
            name = identifier(exercise["name"])
            # One paragraph and no drawing, as the workload's other engines set it.
            summary = " ".join(exercise["instructions"])
            # With texts of their own, two days may explain one exercise in two ways.
            while name in exercises and exercises[name]["summary"] != summary:
                name += "-%d" % number
            exercises[name] = {"name": exercise["name"], "summary": summary}
            items.append({"exercise": name, "plan": plan(exercise), "notes": "Tip: " + exercise["tip"]})
        workout = "day-%d" % number
        workouts[workout] = {"title": day["title"], "blocks": [{"items": items}]}
        days[day["dow"][:3].lower()] = [workout]
    return {
        "title": "Weekly training plan",
        "subtitle": "Week of " + client["week_label"],
        "client": {"id": client["id"], "name": client["client"]},
        "trainer": {"name": client["trainer"]},
        "notes": [{"text": client["note"]}],
        "exercises": exercises,
        "workouts": workouts,
        "program": {
            "title": "Weekly training plan", "start": client["week_start"],
            "weeks": [{"days": days}]},
    }


def main():
    source, target = sys.argv[1:]
    with open(source, encoding="utf-8") as lines, open(target, "w", encoding="utf-8") as out:
        for line in lines:
            if line.strip():
                out.write(json.dumps(document(json.loads(line)), ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
