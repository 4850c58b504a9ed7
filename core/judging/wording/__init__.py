"""The sentences of explanations: evidence, rules, what would change a verdict."""
