namespace Attribution.GraphQL.Execution;

/// <summary>A loader that lives as long as one request and joins loads of single keys into batches.</summary>
public interface IDataLoader;
