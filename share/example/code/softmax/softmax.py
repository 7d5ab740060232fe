"""The softmax of a list of scores, safe against overflow."""
import math


def softmax(scores, temperature=1.0):
    """Probabilities in the order of the scores; the largest score is taken away first."""
    top = max(scores)
    weights = [math.exp((score - top) / temperature) for score in scores]
    total = sum(weights)
    return [weight / total for weight in weights]
