# python3 draw.py frame.csv SIZE SEED : draws again what was drawn, without the program.
import csv, functools, hashlib, sys

path, size, seed = sys.argv[1], int(sys.argv[2]), sys.argv[3]
with open(path, encoding="utf-8-sig", newline="") as file:
    units = [(int(row["unit"]), int(row["weight"]), row["stratum"]) for row in csv.DictReader(file)]
strata = {}
for unit, weight, stratum in sorted(units):
    if weight > 0:
        strata.setdefault(stratum, []).append((unit, weight))
count = sum(map(len, strata.values()))
size = min(size, count)
share = {name: size * len(of) // count for name, of in strata.items()}
by_remainder = sorted(strata, key=lambda name: -(size * len(strata[name]) % count))
for name in by_remainder[: size - sum(share.values())]:
    share[name] += 1

def key(unit):  # u = key / 2**65
    digest = hashlib.sha256(f"{seed}:{unit}".encode()).digest()
    return 2 * int.from_bytes(digest[:8], "big") + 1

def compare(a, b):  # the greater u ** (1 / weight) first, by whole numbers only
    left = key(a[0]) ** b[1] << 65 * a[1]
    right = key(b[0]) ** a[1] << 65 * b[1]
    return (left < right) - (left > right) or a[0] - b[0]

for name, of in strata.items():
    for unit, weight in sorted(of, key=functools.cmp_to_key(compare))[: share[name]]:
        print(unit)
