class Beta:
    chat = SAME("chat")
