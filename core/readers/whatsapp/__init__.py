"""Readers of what WhatsApp itself gives: exported chats and the account report (docs/formats/whatsapp.md)."""
