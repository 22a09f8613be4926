"""Azure DevOps: the tokens, organizations and lists of a person, over HTTPS.

`client.AzureDevOps` builds all of it. One question goes through `http.Transport`, which sends it
(`wire`), has the answer judged (`outcomes`) and raises what `errors` makes of a refusal.
"""
