"""Instagram exports in JSON, generations 2018 to 2026: one module a subject, each function a few members."""
