"""Where exports begin."""
