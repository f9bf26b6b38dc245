"""What a type checker is given to read: a program that only makes a client."""

from ferroai import OpenAI

print(OpenAI().base_url)
