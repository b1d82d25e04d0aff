#!/usr/bin/env python3
"""Writes the reference tables beside this file.

Needs SciPy, statsmodels and mpmath from PyPI, at generation time only; every table names the
versions it came from. Nothing here follows the program's own formulas: chances come from numerical
integration at 25 digits, from SciPy, from enumeration in rational numbers or from statsmodels.

    python3 -m venv venv && venv/bin/pip install scipy statsmodels mpmath
    venv/bin/python generate.py
"""
import itertools, math, pathlib, platform, random
from fractions import Fraction

import mpmath
import scipy
import scipy.stats
import statsmodels
from mpmath import mp, mpf
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

HERE = pathlib.Path(__file__).parent
VERSIONS = (
    f"# Python {platform.python_version()}, SciPy {scipy.__version__}, "
    f"statsmodels {statsmodels.__version__}, mpmath {mpmath.__version__}; see generate.py"
)
mp.dps = 40
rng = random.Random(20240229)


def write(name, header, rows):
    lines = [VERSIONS, header] + [",".join(str(c) for c in row) for row in rows]
    (HERE / name).write_text("\n".join(lines) + "\n")
    print(name, len(rows))


def digits(x, n=20):
    return mpmath.nstr(x, n, min_fixed=1, max_fixed=0) if x else "0"


def beta_integral(a, b, x, y):
    """Both tails by quadrature of the logit's density in pieces around its peak.

    x and y are given apart, both exact as the doubles they are; x/(x+y) is what is meant.
    """
    a, b = mpf(a), mpf(b)
    log_beta = mpmath.loggamma(a) + mpmath.loggamma(b) - mpmath.loggamma(a + b)
    peak = mpmath.log(a / b)
    width = mpmath.sqrt(1 / a + 1 / b)

    at = mpmath.log(mpf(x)) - mpmath.log(mpf(y))

    def log_density(u):
        # a·ln(x) + b·ln(1 − x) with x = 1/(1+exp(−u))
        low = mpmath.log1p(mpmath.exp(-u)) if u > 0 else mpmath.log1p(mpmath.exp(u)) - u
        return -a * low - b * (low + u) - log_beta

    # quad's tolerance is absolute: integrate what is 1 at the edge of the tail.
    height = log_density(at)

    def density(u):
        return mpmath.exp(log_density(u) - height)

    def tail(at, direction):
        """From `at` outwards, until nothing is left at 22 digits."""
        total, position = mpf(0), at
        while True:
            # A piece over which the density changes little: it falls by exp(slope).
            slope = abs(a - (a + b) / (1 + mpmath.exp(-position)))
            size = min(width / 2, 3 / slope if slope else width)
            if abs(position) < 60:
                size = min(size, mpf(2))
            step = direction * size
            part = abs(mpmath.quad(density, [position, position + step]))
            total += part
            position += step
            if (position - peak) * direction > 0 and part < total * mpf(10) ** -22:
                return total * mpmath.exp(height)

    # The tail on the far side of the peak is the smaller one, or near it.
    if at < peak:
        lower = tail(at, -1)
        return lower, 1 - lower
    upper = tail(at, 1)
    return 1 - upper, upper


def special():
    mp.dps = 25
    rows = []
    shapes = [
        (0.5, 0.5), (0.5, 3.5), (1, 1), (2, 7), (12.5, 1), (27.5, 40.5), (5.25, 5.75), (0.5, 1000.5),
        (1e3, 2.5), (333.3, 77.7), (1e4, 1e4), (1e5, 3.5), (2e6, 1e6), (1e7, 1e7), (1e7, 12.5),
        (0.5, 1e7), (1e7, 7.5e6), (0.05, 0.05), (0.1, 30),
    ]
    for a, b in shapes:
        spread = math.sqrt(1 / a + 1 / b)
        for z in (-12, -5, -1.7, -0.1, 0.3, 2, 6, 11):
            logit = math.log(a / b) + z * min(spread, 4)
            if abs(logit) > 600:
                continue
            odds = math.exp(-abs(logit))
            small, large = odds / (1 + odds), 1 / (1 + odds)
            x, y = (small, large) if logit < 0 else (large, small)
            lower, upper = beta_integral(a, b, x, y)
            if lower < mpf(10) ** -300 or upper < mpf(10) ** -300:
                continue
            rows.append((a, b, repr(x), repr(y), digits(lower), digits(upper)))
    write("incomplete_beta.csv", "a,b,x,1-x,lower,upper", rows)

    rows = []
    for p in (1e-12, 1e-5, 0.01, 0.05, 0.3, 0.5):
        rows.append((repr(p), digits(mpmath.sqrt(2) * mpmath.erfinv(2 * mpf(p) - 1))))
    write("normal_quantile.csv", "p,z", rows)

    rows = []
    for mean in (0.3, 4, 17.5, 250, 12345.6, 2e6):
        for z in (-4, -0.84, 0, 1, 5):
            k = max(0, int(mean + z * math.sqrt(mean)))
            lower = mpmath.gammainc(k + 1, mpf(mean), regularized=True)
            upper = mpf(1) if k == 0 else 1 - mpmath.gammainc(k, mpf(mean), regularized=True)
            rows.append((k, mean, digits(lower), digits(upper)))
    write("poisson.csv", "k,mean,at_most,at_least", rows)


def gamma_ratio(k1, n1, k2, n2, c):
    """P(λ2 ≤ c·λ1) for two gamma posteriors: one integral over λ1's, not over a beta."""
    if c == 0:
        return mpf(0)
    shape1, shape2 = mpf(k1) + mpf("0.5"), mpf(k2) + mpf("0.5")
    log_norm = mpmath.loggamma(shape1)

    def inner(v):
        g = mpmath.exp(v)
        weight = mpmath.exp(shape1 * v - g - log_norm)
        return weight * mpmath.gammainc(shape2, 0, g * mpf(c) * n2 / n1, regularized=True)

    middle, width = mpmath.log(shape1), 1 / mpmath.sqrt(shape1)
    points = [middle + width * s for s in (-60, -30, -15, -8, -4, -2, -1, 0, 1, 2, 3, 4, 6, 9, 14)]
    return mpmath.quad(inner, points)


def counts():
    mp.dps = 25
    cases = [(40, 20, 27, 20), (5, 8, 0, 8), (9, 12, 14, 6), (33, 26, 19, 13), (150, 20, 97, 20),
             (7, 10, 7, 10), (18, 52, 2, 26), (64, 16, 80, 20), (12, 3, 100, 30), (25, 20, 25, 40)]
    rows = []
    for k1, n1, k2, n2 in cases:
        for text in ("0", "0.1", "0.25", "0.5", "1"):
            drop = Fraction(text)
            c = 1 - drop
            most = math.floor(c * k1 * n2 / n1)
            verdict = "pass" if Fraction(k2, n2) <= c * Fraction(k1, n1) else "fail"
            p = gamma_ratio(k1, n1, k2, n2, float(c))
            # k2 given k1 is negative binomial when both rates are the same.
            luck = scipy.stats.nbinom.cdf(most, k1 + 0.5, n1 / (n1 + n2))
            low, high = (
                float(scipy.stats.beta.ppf(q, k2 + 0.5, k1 + 0.5)) for q in (0.05, 0.95))
            rows.append((k1, n1, k2, n2, text, verdict, most, digits(p, 17), repr(float(luck)),
                         repr(n1 / n2 * low / (1 - low)), repr(n1 / n2 * high / (1 - high))))
    write("counts.csv", "k1,n1,k2,n2,drop,literal,most,p,luck_pass,low90,high90", rows)

    rows = []
    for k1, n1, n2, text in [(40, 20, 20, "0.25"), (12, 10, 10, "0.5"), (6, 12, 6, "0.25"),
                             (5, 20, 1, "0.9"), (90, 20, 20, "0.1"), (80, 26, 13, "0.3")]:
        c = float(1 - Fraction(text))
        rate = k1 / n1 * n2
        last = -1
        while gamma_ratio(k1, n1, last + 1, n2, c) >= 0.95:
            last += 1
        assert gamma_ratio(k1, n1, last + 2, n2, c) < 0.95
        if last < 0:
            rows.append((k1, n1, n2, text, "none"))
            continue
        # P(K ≤ last) = .8 at the mean that the chi-squared quantile gives.
        mean = scipy.stats.chi2.ppf(0.2, 2 * (last + 1)) / 2
        rows.append((k1, n1, n2, text, repr(float(mean / rate))))
    write("detectable_drop.csv", "k1,n1,n2,drop,ratio", rows)
    mp.dps = 40


def shares():
    mp.dps = 20
    rows = []
    cases = [(8, 20, 6, 20), (0, 12, 0, 12), (12, 12, 3, 9), (1, 5, 0, 40), (55, 80, 31, 60),
             (3, 7, 2, 3), (120, 400, 90, 380), (2, 4, 900, 2000), (19, 20, 20, 20)]

    def chance(k1, n1, k2, n2, h):
        a1, b1 = mpf(k1) + mpf("0.5"), mpf(n1 - k1) + mpf("0.5")
        a2, b2 = mpf(k2) + mpf("0.5"), mpf(n2 - k2) + mpf("0.5")
        scale1 = mpmath.loggamma(a1 + b1) - mpmath.loggamma(a1) - mpmath.loggamma(b1)
        scale2 = mpmath.loggamma(a2 + b2) - mpmath.loggamma(a2) - mpmath.loggamma(b2)

        def f1(t):
            s, c = mpmath.sin(t), mpmath.cos(t)
            return 2 * mpmath.exp(scale1) * s ** (2 * k1) * c ** (2 * (n1 - k1))

        def cdf2(p):
            p = min(max(p, mpf(0)), mpf(1))
            return mpmath.betainc(a2, b2, 0, p, regularized=True)

        mean = float(a1 / (a1 + b1))
        mean2 = float(a2 / (a2 + b2))
        breaks = {0.0, 1.0, mean, mean2} | {i / 12 for i in range(13)}
        breaks |= {min(max(m + d, 0), 1) for m in (mean, mean2) for d in
                   (-0.2, -0.1, -0.05, -0.02, 0.02, 0.05, 0.1, 0.2)}
        breaks |= {0.1, 0.9, 0.8}
        points = sorted(mpmath.asin(mpmath.sqrt(mpf(p))) for p in breaks)
        return mpmath.quad(lambda t: f1(t) * cdf2(h(mpmath.sin(t) ** 2)), points)

    for k1, n1, k2, n2 in cases:
        values = [
            chance(k1, n1, k2, n2, lambda x: x),
            chance(k1, n1, k2, n2, lambda x: x * mpf("0.75")),
            1 - chance(k1, n1, k2, n2, lambda x: x * mpf("1.25")),
            chance(k1, n1, k2, n2, lambda x: x - mpf("0.1")),
            1 - chance(k1, n1, k2, n2, lambda x: x + mpf("0.1")),
        ]
        low, high = confint_proportions_2indep(
            k2, n2, k1, n1, compare="diff", method="newcomb", alpha=0.1)
        wilson = proportion_confint(k2, n2, alpha=0.1, method="wilson")
        rows.append((k1, n1, k2, n2, *(digits(v, 14) for v in values),
                     *(repr(float(v)) for v in (*wilson, low, high))))
    write("shares.csv", "k1,n1,k2,n2,below,drop_quarter,rise_quarter,drop_tenth_point,"
          "rise_tenth_point,wilson_low,wilson_high,newcombe_low,newcombe_high", rows)
    mp.dps = 40


def durations():
    rows = []
    sizes = [(1, 1), (2, 3), (4, 4), (6, 5), (3, 9), (8, 8), (9, 7)]
    for m, n in sizes:
        for ties in (False, True):
            grid = 6 if ties else 400
            x = [Fraction(rng.randint(1, grid), 1 if ties else 8) for _ in range(m)]
            y = [Fraction(rng.randint(1, grid), 1 if ties else 8) for _ in range(n)]
            for text in ("0", "0.25"):
                scaled = [v * (1 - Fraction(text)) for v in x]
                pooled = scaled + y
                ranks = scipy.stats.rankdata([float(v) for v in pooled])
                doubled = [round(2 * r) for r in ranks]
                seen = sum(doubled[m:])
                w = Fraction(seen - n * (n + 1), 2)
                # Every assignment, one by one.
                sums = [sum(c) for c in itertools.combinations(doubled, n)]
                less = Fraction(sum(s <= seen for s in sums), len(sums))
                greater = Fraction(sum(s >= seen for s in sums), len(sums))
                if not ties and len(set(pooled)) == len(pooled):
                    check = scipy.stats.mannwhitneyu(
                        [float(v) for v in y], [float(v) for v in scaled], method="exact",
                        alternative="less").pvalue
                    assert abs(check - float(less)) < 1e-12
                ratios = sorted(b / a for a in x for b in y)
                shifts = sorted(b - a for a in x for b in y)
                low, high = ratios[(m * n - 1) // 2], ratios[m * n // 2]
                rows.append((
                    " ".join(f"{float(v):g}" for v in x), " ".join(f"{float(v):g}" for v in y),
                    text, float(w), repr(float(less)), repr(float(greater)),
                    repr(math.sqrt(low * high)),
                    repr(float((shifts[(m * n - 1) // 2] + shifts[m * n // 2]) / 2))))
    write("durations.csv", "baseline,window,drop,w,less,greater,ratio,shift", rows)


def forecasts():
    rows = []
    for n in (1, 2, 7, 30, 120):
        for spread in ((5, 95), (50, 50), (60, 90)):
            p = [rng.randint(*spread) for _ in range(n)]
            o = [int(rng.random() * 100 < v - 10) for v in p]
            brier = Fraction(sum((v - 100 * w) ** 2 for v, w in zip(p, o)), 10000 * n)
            log_score = -sum(math.log((v if w else 100 - v) / 100) for v, w in zip(p, o)) / n
            base = Fraction(sum(o), n)
            rel = res = Fraction(0)
            for value in set(p):
                mine = [w for v, w in zip(p, o) if v == value]
                rate = Fraction(sum(mine), len(mine))
                rel += len(mine) * (Fraction(value, 100) - rate) ** 2
                res += len(mine) * (rate - base) ** 2
            sided = [(v, w) for v, w in zip(p, o) if v != 50]
            gap = ""
            if sided:
                gap = repr(float(Fraction(sum(max(v, 100 - v) for v, _ in sided), 100 * len(sided))
                                 - Fraction(sum((v > 50) == bool(w) for v, w in sided), len(sided))))
            rows.append((" ".join(map(str, p)), " ".join(map(str, o)), repr(float(brier)),
                         repr(log_score), repr(float(rel / n)), repr(float(res / n)),
                         repr(float(base * (1 - base))), gap))
    write("forecasts.csv", "p,o,brier,log_score,rel,res,unc,gap", rows)


if __name__ == "__main__":
    special()
    counts()
    shares()
    durations()
    forecasts()
