extension VocabularySource {
    /// Mechanical, electrical, civil, process and aerospace engineering, embedded systems, telecom and GIS.
    static let engineering: StaticString = #"""
        [domain]
        engineering = engineering principles; engineering disciplines; engineering fundamentals; applied engineering ! context
        mechanical engineering = mechanical engineering principles; mechanical systems engineering > engineering
        electrical engineering = electrical engineering principles > engineering
        electronics = electronics engineering; electronic systems; electronic circuits ! context
        civil engineering = civil works engineering; civil engineering design > engineering
        structural engineering = structural design; structural engineering design > civil engineering
        geotechnical engineering = geotechnics; soil mechanics; geotechnical investigation > civil engineering
        highway engineering = traffic engineering for roads; highway design; road design > civil engineering
        water resources engineering = hydrology; hydraulic modeling; stormwater management; hydraulic engineering; stormwater design > civil engineering
        environmental engineering = environmental engineering design > engineering
        chemical engineering = chemical engineering principles > engineering
        process engineering = chemical process engineering; process development engineering > engineering
        industrial engineering = industrial and systems engineering > engineering
        manufacturing engineering = manufacturing process engineering; manufacturing process development; production process engineering > engineering
        aerospace engineering = aeronautical engineering; astronautics; aircraft design; aerospace systems > engineering
        automotive engineering = vehicle engineering; vehicle dynamics; powertrain engineering > engineering
        biomedical engineering = bioengineering; biomedical devices engineering > engineering
        materials engineering = materials science; materials science and engineering; materials selection; materials testing; materials characterization
        nuclear engineering = reactor physics; radiation protection engineering > engineering
        petroleum engineering = reservoir engineering; drilling engineering; well engineering > engineering
        mining engineering = mine planning; mineral processing > engineering
        marine engineering = naval architecture; ship design > engineering
        acoustics = acoustic engineering; noise and vibration; NVH; vibration testing
        optics = optical engineering; optical design; photonics; laser systems; electro-optics
        mechatronics = electromechanical systems; electro-mechanical systems; electromechanical design
        control systems = control engineering; control theory; feedback control; feedback control theory; automatic control; control system design; optimal control; process control; control algorithms
        industrial automation = factory automation; automation engineering; manufacturing automation; automated manufacturing; plant automation; automation systems
        thermodynamics = thermal engineering; thermal analysis; thermal modeling
        heat transfer ~ thermodynamics
        thermal management = thermal design ~ thermodynamics
        fluid mechanics = fluid dynamics; aerodynamics; fluid systems; hydraulics theory
        mechanics of materials = strength of materials; solid mechanics; stress analysis; structural analysis; structural mechanics; fracture mechanics; fatigue analysis
        tribology = lubrication engineering; corrosion engineering; corrosion control
        power systems = electrical power systems; power system analysis; power engineering; substation design; electrical distribution; transmission and distribution
        power electronics = power supply design; power converters; power supplies; motor drives
        inverters ~ power electronics
        smart grid = grid modernization; microgrids; demand response > power systems
        energy storage = battery technology; battery systems; lithium-ion batteries; battery management systems; battery engineering
        building energy modeling = energy modeling; energy analysis; energy simulation
        solar energy systems = PV system design; solar design
        wind farm engineering = wind power
        hydrogen technology = fuel cells; hydrogen fuel; electrolysis
        life cycle analysis = greenhouse gas accounting; LCA methodology; lifecycle assessment
        semiconductor devices = semiconductor processing; semiconductor fabrication; microelectronics; wafer fabrication
        microfabrication = MEMS; nanofabrication; photolithography; lithography; thin film deposition
        nanotechnology = nanoscience
        nanomaterials ~ nanotechnology
        VLSI design = VLSI; ASIC design; ASIC; chip design; IC design; integrated circuit design; SoC design > digital design
        digital design = RTL design; digital circuit design; logic design; digital logic; digital electronics; digital systems design
        analog design = analog circuit design; analog electronics; analog IC design
        mixed-signal design = mixed signal circuits ~ analog design
        RF engineering = radio frequency; RF design; RF systems; microwave engineering; antenna design; antennas; RF circuits; RF testing; electromagnetics; wireless communication systems
        telecommunications = telecom; telecommunication systems; telecommunications engineering; telephony; telecom networks
        fiber optics = optical networks; fibre optics; optical transport; DWDM; optical communications; fiber networks; optical networking
        mobile networks = LTE; 5G; 4G; 3G; GSM; cellular networks; 4G/5G; wireless telecommunications; radio access networks; UMTS; 5G networks
        satellite communications = SATCOM; satellite systems; satellite ground systems
        embedded hardware = embedded systems hardware; microcontroller boards; hardware/software integration
        hardware engineering = hardware design; electronic hardware design; hardware development; board design; hardware architecture; computer architecture; hardware systems
        avionics systems = flight control systems; guidance, navigation and control; GNC; flight software
        space systems = spacecraft; satellite engineering; spacecraft design; propulsion systems; rocket propulsion
        unmanned aerial vehicles = UAV; drones; unmanned aircraft systems; UAS
        biomechanics = biomechanical analysis; gait analysis
        HVAC design = mechanical building services design; MEP design; building systems design; HVAC engineering
        process safety = process safety management; PSM compliance; SIL assessment; safety instrumented systems
        functional safety ~ process safety
        signal processing = digital signal processing; signal analysis; DSP algorithms
        radar signal processing ~ signal processing
        radar systems = radar
        LiDAR = lidar data ~ radar systems
        sonar ~ radar systems
        geographic information systems = GIS; GIS software; GIS mapping; geospatial information systems; GIS analysis
        remote sensing = satellite imagery; aerial imagery; satellite image analysis; photogrammetry; earth observation
        cartography = map making; map design; map production; digital mapping
        geodesy = GNSS; geopositioning; GPS surveying
        GPS ~ geodesy

        [activity]
        mechanical design = mechanical design engineering; machine design; mechanical component design; mechanism design; mechanical engineering design; mechanical product design > mechanical engineering
        CAD = computer-aided design; CAD software; CAD design; CAD modeling; 3D CAD; CAD drafting; 2D CAD; CAD tools; solid modeling; parametric modeling
        technical drafting = mechanical drawings; drawing standards; manufacturing drawings; detail drawings; drafting and design; schematic drawings
        schematic capture = circuit diagrams; wiring schematics
        tolerance analysis = tolerance stack-up; tolerance stack analysis; tolerancing; dimensional analysis of parts
        finite element analysis = FEA; finite element method; FEM; finite element modeling; structural simulation > simulation
        computational fluid dynamics = CFD; CFD analysis; CFD modeling; flow simulation > simulation; fluid mechanics
        multiphysics simulation = physics simulation; thermal simulation > simulation
        multibody dynamics > simulation ~ multiphysics simulation
        hardware-in-the-loop testing = HIL testing; HIL; model-in-the-loop testing > embedded systems
        model-based systems engineering = MBSE; model-based design > systems engineering
        electrical design = electrical engineering design; electrical system design; electrical systems; electrical design engineering; wire harness design; cable harness design > electrical engineering
        circuit design = electronic circuit design; electronic design; circuit analysis; circuit board design > electronics
        PCB design = PCB layout; printed circuit board design; PCB; printed circuit boards; board layout; circuit board layout > circuit design
        FPGA design = FPGA; FPGA development; FPGA programming; field-programmable gate arrays > digital design
        hardware verification = design verification; functional verification; RTL verification; chip verification; ASIC verification; formal verification
        hardware testing = hardware validation; electronics testing; board bring-up; hardware debugging; electrical test engineering; circuit testing; bench testing; hardware bring-up
        microcontrollers = microcontroller programming; microprocessors; STM32; AVR microcontrollers; PIC microcontrollers; ARM Cortex; ARM Cortex-M; ESP32; MCU programming > embedded systems
        EMC testing = EMI/EMC; EMI; electromagnetic compatibility; EMC compliance; electromagnetic interference
        environmental testing of products = HASS; thermal cycling; product qualification testing; environmental qualification
        HALT ~ environmental testing of products ! case
        shock and vibration testing = shock & vibration ~ environmental testing of products
        product testing = product validation testing; test engineering; engineering testing; design validation; DVP&R; verification and validation; design verification testing; V&V; prototype testing; design of test fixtures; test fixtures
        reliability testing = reliability engineering; reliability analysis; life testing; accelerated life testing; Weibull analysis
        failure investigation = failure mode analysis; fault detection; fault detection diagnostics; forensic engineering
        fault tree analysis = FTA ~ failure investigation
        design for manufacturing = DFM; DFMA; design for manufacturability; design for assembly; DFX; design for manufacture
        design calculations = engineering calculations; engineering analysis; load calculations; structural calculations; sizing calculations
        tooling design = mold design; tool design; die design; injection mold design
        sheet metal design = sheet metal parts design > mechanical design
        plastic part design = injection molding design; plastics design > mechanical design
        additive manufacturing = 3D printing; FDM printing; stereolithography; selective laser sintering; metal additive manufacturing; rapid tooling
        electronics packaging = board-level electronics packaging; electronics enclosure design
        electronics cooling ~ electronics packaging
        small precision components ~ electronics packaging
        bill of materials = BOM; bill of materials management; BOM management
        engineering change management = engineering change orders; ECO; ECN; engineering change control; engineering change requests
        PLC programming = PLC; programmable logic controllers; PLC programming and troubleshooting > industrial automation
        SCADA = SCADA systems; supervisory control and data acquisition; HMI/SCADA > industrial automation
        HMI programming = HMI; human-machine interface; HMI development; operator interface design > industrial automation
        distributed control systems = DCS; DeltaV; Honeywell Experion > industrial automation
        motion control = servo systems; servo drives
        control instrumentation = transducers; sensor technology; control and instrumentation
        data acquisition systems = DAQ; test automation equipment; LabVIEW DAQ
        automated test equipment ~ data acquisition systems
        P&ID = piping and instrumentation diagrams; piping & instrumentation diagram; process flow diagrams pfd; PFD ! case
        process simulation = chemical process simulation; process modelling of plants > simulation
        process scale-up = scale-up; technology transfer; tech transfer; process transfer; pilot plant; pilot plant operation
        piping design = piping engineering; piping stress analysis; pipeline engineering; pipeline design; piping systems
        pressure vessel design = pressure vessels; boiler design; rotating equipment; pumps and compressors
        heat exchangers = heat exchanger design ~ pressure vessel design
        plant commissioning = start-up and commissioning; equipment commissioning; site acceptance testing; factory acceptance testing; FAT/SAT; installation and commissioning; commissioning of equipment
        equipment qualification = IQ/OQ/PQ; process validation; validation protocols; cleaning validation; computer system validation; CSV validation; equipment validation; installation qualification
        structural modeling = steel design; reinforced concrete design; concrete design; foundation design; bridge design; seismic design > structural engineering
        site development design = grading and drainage design; site design; site grading; utility design; subdivision design > civil engineering
        building information modeling = BIM; building information modelling; BIM coordination; BIM modeling; clash detection
        geospatial analysis = GIS mapping analysis; geospatial analytics; geospatial modeling; location intelligence; geospatial data analysis > geographic information systems
        spatial data management = geodatabases; geocoding; spatial databases; georeferencing; digitizing maps > geographic information systems
        hydrogeology = groundwater modeling; monitoring well installation; groundwater
        wastewater engineering = wastewater treatment design; water and wastewater design; water infrastructure design
        field engineering = field service engineering; site engineering; on-site engineering support; field service; field installation
        applications engineering = technical application support
        product engineering for manufacture = sustaining engineering; continuation engineering; value engineering; value analysis
        engineering project management = managing engineering projects; engineering projects; capital projects; capital project management; engineering project delivery
        engineering estimating = technical cost estimating; engineering cost estimation; product costing in engineering; should-cost analysis
        telecom installation = telecommunications installation; circuit installation; telecom equipment; telecommunications equipment; PBX systems; telecom circuits
        link budget analysis = RF planning; RF optimization; radio network planning; site surveys for wireless; drive testing
        facility engineering = plant engineering; utilities engineering; plant layout; facility layout; plant layout design

        [tool]
        AutoCAD = Autodesk AutoCAD; Auto CAD; AutoCAD LT; AutoCAD 2D > CAD ~ MicroStation; SolidWorks; Revit
        AutoCAD Civil 3D = Civil 3D; Autodesk Civil 3D > AutoCAD; civil engineering
        AutoCAD Electrical > schematic capture
        EPLAN = EPLAN Electric P8 > schematic capture ~ AutoCAD Electrical
        AutoCAD Plant 3D = Plant 3D > piping design; CAD
        SmartPlant > piping design; CAD ~ AutoCAD Plant 3D
        AVEVA PDMS = PDMS > piping design; CAD ~ AutoCAD Plant 3D
        Revit = Autodesk Revit; Revit Architecture; Revit MEP; Revit Structure > building information modeling; CAD
        Navisworks = Autodesk Navisworks > building information modeling
        BIM 360 = Autodesk Construction Cloud > building information modeling ~ Navisworks
        ArchiCAD = Graphisoft ArchiCAD > building information modeling; CAD
        Vectorworks > building information modeling; CAD ~ ArchiCAD
        MicroStation = Bentley MicroStation > CAD
        OpenRoads = InRoads > CAD ~ MicroStation
        SolidWorks = Solid Works; SolidWorks CAD; Dassault SolidWorks > CAD ~ Creo; CATIA; Autodesk Inventor; Siemens NX; Solid Edge
        Creo = ptc creo; pro/engineer; pro/e; ProEngineer; creo parametric > CAD ! case
        CATIA = CATIA V5; Dassault CATIA; CATIA V6 > CAD ~ Siemens NX
        Siemens NX = Unigraphics; UG NX; NX CAD > CAD
        Autodesk Inventor = Inventor CAD > CAD
        Fusion 360 = Autodesk Fusion 360; Autodesk Fusion > CAD ~ Onshape
        Onshape = PTC Onshape > CAD
        Solid Edge = Siemens Solid Edge > CAD
        Rhino = rhino 3d; rhinoceros 3d > 3D modeling ! case context
        Grasshopper 3D > 3D modeling ~ Rhino
        FreeCAD = LibreCAD > CAD
        OpenSCAD > CAD ~ FreeCAD
        Teamcenter = Siemens Teamcenter > product lifecycle management ~ Windchill
        Windchill = PTC Windchill > product lifecycle management
        ENOVIA = 3DEXPERIENCE > product lifecycle management
        Agile PLM > product lifecycle management ~ ENOVIA
        Arena PLM > product lifecycle management ~ ENOVIA
        SolidWorks PDM > product lifecycle management ~ ENOVIA
        ANSYS = ANSYS Mechanical; ANSYS Workbench; ANSYS Fluent; Fluent CFD > simulation ~ Abaqus; COMSOL; Nastran
        Abaqus = Simulia Abaqus > finite element analysis
        LS-DYNA > finite element analysis ~ Abaqus
        Nastran = MSC Nastran; NX Nastran > finite element analysis
        Patran > finite element analysis ~ Nastran
        HyperMesh = Altair HyperWorks; HyperWorks > finite element analysis
        OptiStruct > finite element analysis ~ HyperMesh
        COMSOL = COMSOL Multiphysics > multiphysics simulation; finite element analysis
        STAR-CCM+ > computational fluid dynamics
        OpenFOAM > computational fluid dynamics ~ STAR-CCM+
        Flotherm > computational fluid dynamics ~ STAR-CCM+
        Icepak > computational fluid dynamics ~ STAR-CCM+
        ADAMS multibody = MSC Adams; Adams Car > multibody dynamics
        CarSim > multibody dynamics ~ ADAMS multibody
        Simulink = MATLAB/Simulink; Stateflow; MathWorks Simulink > MATLAB; simulation ~ Modelica
        Modelica = OpenModelica > simulation
        Dymola > simulation ~ Modelica
        EES = engineering equation solver > engineering calculations ! case
        Mathcad = PTC Mathcad > engineering calculations ~ EES
        Aspen Plus = Aspen HYSYS; HYSYS; AspenTech > process simulation; chemical engineering
        gPROMS > process simulation
        CHEMCAD > process simulation ~ gPROMS
        PRO/II > process simulation ~ gPROMS
        STAAD.Pro = STAAD; RAM Structural System > structural analysis
        RISA > structural analysis ~ STAAD.Pro ! case
        SAP2000 > structural analysis ~ STAAD.Pro
        ETABS > structural analysis ~ STAAD.Pro
        Tekla Structures > structural analysis ~ STAAD.Pro
        HEC-RAS > water resources engineering
        HEC-HMS > water resources engineering ~ HEC-RAS
        SWMM = EPA SWMM > water resources engineering ~ HEC-RAS
        WaterCAD > water resources engineering ~ HEC-RAS
        Synchro traffic > highway engineering
        VISSIM = PTV Vissim > highway engineering ~ Synchro traffic
        SUMO traffic > highway engineering ~ Synchro traffic
        EnergyPlus = TRACE 700; DesignBuilder > energy modeling
        eQUEST > energy modeling ~ EnergyPlus
        OpenStudio > energy modeling ~ EnergyPlus
        IES VE > energy modeling ~ EnergyPlus
        PVsyst > solar energy systems
        HelioScope > solar energy systems ~ PVsyst
        Aurora Solar > solar energy systems ~ PVsyst
        ETAP = PowerWorld > power systems
        SKM PowerTools > power systems ~ ETAP
        PSS/E > power systems ~ ETAP
        PSCAD > power systems ~ ETAP
        DIgSILENT PowerFactory > power systems ~ ETAP
        Altium Designer = Altium > PCB design ~ Cadence Allegro; KiCad; Eagle PCB; OrCAD
        Cadence Allegro = Allegro PCB > PCB design
        OrCAD = Cadence OrCAD > PCB design
        KiCad > PCB design
        Eagle PCB = Autodesk EAGLE; EAGLE CAD > PCB design
        PADS layout = Mentor PADS; Mentor Graphics > PCB design
        Xpedition > PCB design ~ PADS layout
        Zuken > PCB design ~ PADS layout
        SPICE = spice simulation; circuit simulation > circuit design ! case
        PSpice > circuit design ~ SPICE
        LTspice > circuit design ~ SPICE
        HSPICE > circuit design ~ SPICE
        Multisim = NI Multisim > circuit design
        Proteus simulation > circuit design ~ Multisim
        Cadence Virtuoso = Virtuoso; Cadence tools > analog design
        Synopsys = Design Compiler; VCS simulator > VLSI design
        PrimeTime > VLSI design ~ Synopsys
        Xilinx Vivado = Vivado; Xilinx; Xilinx ISE; Xilinx FPGA > FPGA design ~ Intel Quartus
        Intel Quartus = Quartus; Altera; Quartus Prime; Altera Quartus > FPGA design
        ModelSim = QuestaSim; Questa > hardware verification
        UVM = universal verification methodology > SystemVerilog; hardware verification ! case
        HFSS = ANSYS HFSS > RF engineering
        CST Studio = CST Microwave Studio > RF engineering ~ HFSS
        Keysight ADS > RF engineering ~ HFSS
        oscilloscopes = electronic test equipment; lab test equipment; test equipment
        logic analyzers ~ oscilloscopes
        spectrum analyzers ~ oscilloscopes
        network analyzers = vector network analyzer ~ oscilloscopes
        signal generators = function generators ~ oscilloscopes
        Arduino = Arduino IDE > microcontrollers ~ Raspberry Pi
        Raspberry Pi = single-board computers > embedded systems
        BeagleBone > embedded systems ~ Raspberry Pi
        NVIDIA Jetson > embedded systems ~ Raspberry Pi
        Yocto = Yocto Project > embedded systems; Linux
        Buildroot > embedded systems; Linux ~ Yocto
        embedded Linux > embedded systems; Linux ~ Yocto
        Keil > embedded systems ! case
        IAR Embedded Workbench > embedded systems ~ Keil
        MPLAB > embedded systems ~ Keil
        Code Composer Studio > embedded systems ~ Keil
        Allen-Bradley = Rockwell Automation; Studio 5000; RSLogix 5000; RSLogix; ControlLogix; FactoryTalk; CompactLogix > PLC programming ~ Siemens S7; Mitsubishi PLC
        Siemens S7 = TIA Portal; Siemens PLC; Step 7; SIMATIC > PLC programming
        Mitsubishi PLC > PLC programming
        Omron PLC > PLC programming ~ Mitsubishi PLC
        Beckhoff TwinCAT = TwinCAT > PLC programming ~ Mitsubishi PLC
        CODESYS > PLC programming ~ Mitsubishi PLC
        Wonderware = AVEVA InTouch; Wonderware InTouch > SCADA
        Ignition SCADA > SCADA ~ Wonderware
        WinCC > SCADA ~ Wonderware
        iFIX > SCADA ~ Wonderware
        OSIsoft PI = PI System; PI Historian; AVEVA PI; data historian > SCADA
        Yaskawa robots > robotics ~ FANUC robots
        TestStand = NI TestStand > automated test equipment
        DOORS = ibm doors; rational doors; ibm rational doors; doors next > requirements engineering ! case
        Jama Connect > requirements engineering ~ DOORS
        Polarion > requirements engineering ~ DOORS
        ArcGIS = ArcGIS Pro; ESRI ArcMap; ESRI ArcGIS; ArcMap; ESRI; ArcGIS Desktop; ArcGIS Online; ArcInfo; ArcView > geographic information systems ~ QGIS; MapInfo; Google Earth Engine
        QGIS = Quantum GIS > geographic information systems
        MapInfo = MapInfo Pro > geographic information systems
        Google Earth = Google Earth Pro > geospatial software
        Google Earth Engine > remote sensing
        ENVI > remote sensing ! case
        ERDAS IMAGINE > remote sensing ~ ENVI
        eCognition > remote sensing ~ ENVI
        GDAL = Rasterio > geospatial software; Python
        GeoPandas > geospatial software; Python ~ GDAL
        Shapely > geospatial software; Python ~ GDAL ! case
        GeoServer > web mapping
        MapServer > web mapping ~ GeoServer
        CesiumJS > web mapping ~ GeoServer
        Mapbox = Mapbox GL > web mapping
        CARTO maps = Carto > web mapping ~ Mapbox
        FME = safe software fme; fme desktop > spatial data management ! case
        Pix4D > photogrammetry
        DroneDeploy > photogrammetry ~ Pix4D
        Agisoft Metashape > photogrammetry ~ Pix4D

        [standard]
        CAN bus = Controller Area Network > embedded systems
        CANoe = CANalyzer > embedded systems ~ CAN bus
        J1939 > embedded systems ~ CAN bus
        CANopen > embedded systems ~ CAN bus
        I2C = I2C/SPI; serial communication; serial protocols > embedded systems
        SPI > embedded systems ~ I2C ! case
        UART > embedded systems ~ I2C
        RS-232 > embedded systems ~ I2C
        RS-485 > embedded systems ~ I2C
        Modbus = DeviceNet; fieldbus > industrial automation
        PROFIBUS > industrial automation ~ Modbus
        PROFINET > industrial automation ~ Modbus
        EtherNet/IP > industrial automation ~ Modbus
        EtherCAT > industrial automation ~ Modbus
        OPC UA > industrial automation ~ Modbus
        BACnet > industrial automation ~ Modbus
        HART protocol > industrial automation ~ Modbus
        MQTT > Internet of Things
        CoAP > Internet of Things ~ MQTT
        LoRaWAN > Internet of Things ~ MQTT
        Zigbee > Internet of Things ~ MQTT
        Z-Wave > Internet of Things ~ MQTT
        Bluetooth = Bluetooth Low Energy; BLE > wireless technologies
        NFC > wireless technologies ~ Bluetooth
        RFID > wireless technologies ~ Bluetooth
        PCIe = PCI Express; AXI; AMBA > digital design
        DDR memory > digital design ~ PCIe
        USB protocol > digital design ~ PCIe
        JTAG = boundary scan > hardware debugging
        AUTOSAR = automotive software architecture > embedded software
        ISO 26262 = automotive functional safety > functional safety
        IEC 61508 > functional safety ~ ISO 26262
        Automotive SPICE = ASPICE > functional safety ~ ISO 26262
        DO-178C = DO-178B > avionics systems
        DO-254 > avionics systems ~ DO-178C
        ARP4754 > avionics systems ~ DO-178C
        MIL-STD = military standards; mil-std-810; mil-std-461; mil specs ! case
        IEC 60601 = medical device software standards > medical device development
        IEC 62304 > medical device development ~ IEC 60601
        ISO 14971 > medical device development ~ IEC 60601
        ASME Y14.5 = ISO drawing standards > technical drafting
        IEEE standards = IEC standards; NEC code design
        AISC = building design codes > structural engineering
        ACI 318 > structural engineering ~ AISC
        ASCE 7 > structural engineering ~ AISC
        AASHTO > structural engineering ~ AISC
        LEED standards = WELL Building Standard > sustainable design
        BREEAM > sustainable design ~ LEED standards
        ASHRAE = ASHRAE standards; ASHRAE 90.1; Title 24 > HVAC design

        [domain]
        medical device development = medical device design; medical equipment design; medical device engineering
        nondestructive evaluation = structural health monitoring; machine condition monitoring

        [credential]
        Professional Engineer = PE license; Professional Engineer license; licensed Professional Engineer; P.E. license; PE licence; registered professional engineer > engineering
        Engineer in Training = EIT; Fundamentals of Engineering; FE exam; EIT certification > engineering
        Chartered Engineer = CEng; Incorporated Engineer; IEng > engineering
        CSWA = CSWP; Certified SolidWorks Professional; Certified SolidWorks Associate > SolidWorks
        GISP = Certified GIS Professional; GIS certification > geographic information systems
        RCDD = Registered Communications Distribution Designer > structured cabling
        INCOSE certification = CSEP; INCOSE ASEP > systems engineering
        """#
}
