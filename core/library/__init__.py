"""The sealed in-memory database: everything read stands here, and every face asks it the same questions."""
