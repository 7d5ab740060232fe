import unittest

from softmax import softmax


class Softmax(unittest.TestCase):
    def test_sums_to_one(self):
        self.assertAlmostEqual(sum(softmax([1.0, 2.0, 3.0])), 1.0)

    def test_large_scores_do_not_overflow(self):
        self.assertEqual(softmax([1000.0, 1000.0]), [0.5, 0.5])

    def test_cold_takes_the_largest(self):
        self.assertGreater(softmax([1.0, 2.0], temperature=0.01)[1], 0.999)


if __name__ == "__main__":
    unittest.main()
