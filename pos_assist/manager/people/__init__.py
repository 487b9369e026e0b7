"""The team, fairly: everybody beside what the same mix yields here. By name, no rank, no colour for anybody."""
