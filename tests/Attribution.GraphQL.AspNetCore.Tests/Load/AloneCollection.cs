namespace Attribution.GraphQL.AspNetCore.Tests.Load;

/// <summary>Tests that measure the memory of the process, beside which nothing runs.</summary>
[CollectionDefinition("alone", DisableParallelization = true)]
public sealed class AloneCollection;
