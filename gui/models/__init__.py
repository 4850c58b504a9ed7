"""What pages show, without a widget: table models, questions to the library, sentences over its figures."""
