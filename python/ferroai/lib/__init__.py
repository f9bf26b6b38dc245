"""Names below `openai.lib` that programs import, each whole in itself."""
