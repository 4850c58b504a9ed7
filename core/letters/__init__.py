"""Letters that a person can send: objection, reminder, complaint; and what follows when (`docs/policy.md` §5)."""
