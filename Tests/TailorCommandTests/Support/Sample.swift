/// An invented person and posting.
enum Sample {
    static let posting = """
        # Millwright

        Harrow & Pike Paper, Dunmore

        ## Requirements

        - Three or more years of experience with conveyor maintenance
        - Experience with PLC programming
        - Python and SQL for reading machine logs
        - Welding certificate

        ## Nice to have

        - Experience with Kubernetes
        - Forklift licence

        """

    static let resume = """
        {
          "basics": { "name": "Ines Okafor", "email": "ines@example.com", "label": "Maintenance technician" },
          "work": [
            {
              "name": "Tarn Bottling",
              "position": "Maintenance technician",
              "startDate": "2018-03",
              "highlights": [
                "Kept six conveyor lines running through two summers without an unplanned stop",
                "Wrote Python scripts that read machine logs and saved the shift an hour a day"
              ]
            }
          ],
          "skills": [{ "name": "Tools", "keywords": ["SQL", "PLC programming"] }]
        }

        """
}
