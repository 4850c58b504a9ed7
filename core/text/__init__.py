"""Text as Meta wrote it made right, comparable and harmless; times made UTC."""
