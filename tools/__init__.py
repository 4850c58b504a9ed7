"""What keeps the project in order: lint, translations. Nothing in here is part of the application."""
